import { Book } from '../src/book/book.ts'
import { records } from '../src/domain/records.ts'
import { referenceBook, benchDay } from '../bench/book.ts'
import { searchView } from '../src/domain/search/views.ts'
const said = 'внук пошёл в школу,просила позвонить после пятницы,думает о креме для рук,спрашивала про шампунь и тушь,уехала на дачу,собирает деньги на юбилей дочери'.split(',')
const goods = 'крем для рук,шампунь,тушь,помада алая,маска для лица,духи 50 мл,гель для душа'.split(',')
const rows = referenceBook().map((r,i)=> r.type==='touch' ? {...r, data:{...r.data, note: `${said[i%6]}, ${said[(i*7)%6]} ${i}`}} : r.type==='order' ? {...r, data:{...r.data, items:[{name:goods[i%7]},{name:goods[(i*3)%7]}]}} : r) as never
const book = Book.of(records, rows)
const viewing={day:benchDay,lang:'ru'} as const
let nn=0;let s=performance.now(); searchView.look(book,{query:'ааа'},viewing); console.log('first', performance.now()-s)
for (const q of Array(60).fill("маряи")) {
  const t:number[]=[];let r:any
  for(let i=0;i<9;i++){const s=performance.now();r=searchView.look(book,{query:q+' '.repeat(nn++ % 150)},viewing);t.push(performance.now()-s)}
  const f=t[0]!; t.sort((a,b)=>a-b)
  console.log(q.padEnd(18), f.toFixed(1).padStart(6), t[4]!.toFixed(1).padStart(6), r.clients.length,r.talks.length,r.orders.length, r.clients[0]?.name.text, r.clients[0]?.said, r.talks[0]?.text.slice(0,40), r.talks[0]?.said)
}

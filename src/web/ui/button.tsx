import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'wouter'
import css from './button.module.css'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'

interface Look {
  /** `primary` is the one thing to do here; `plain` stands beside it; `quiet` has no edge. */
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconName
  /** Takes the whole width. */
  readonly wide?: boolean
}

type ButtonProps = Look & ComponentProps<'button'>

export function Button({
  variant = 'plain',
  icon,
  wide,
  className,
  ...props
}: ButtonProps): ReactNode {
  const { children, ...rest } = props
  return (
    <button type="button" {...rest} className={lookOf(variant, wide, className)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

type LinkProps = Look & Omit<ComponentProps<'a'>, 'ref'> & { readonly href: string }

/** A link that looks like a button: a page of Kartoteka, `tel:`, a messenger. */
export function ButtonLink({
  variant = 'plain',
  icon,
  wide,
  className,
  ...props
}: LinkProps): ReactNode {
  const { children, href, ...rest } = props
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  )
  const look = lookOf(variant, wide, className)
  if (!href.startsWith('/')) {
    return (
      <a {...rest} href={href} className={look}>
        {inside}
      </a>
    )
  }
  return (
    <Link {...rest} href={href} className={look}>
      {inside}
    </Link>
  )
}

function lookOf(variant: string, wide: boolean | undefined, className: string | undefined): string {
  return cx(css.button, css[variant], wide && css.wide, className)
}

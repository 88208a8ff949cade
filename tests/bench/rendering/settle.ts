import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from "react"

type Given = { children?: ReactNode }
type Asked = (props: Given) => ReactNode | Promise<ReactNode>

/**
 * The same tree with every component that waits for something (an async one) replaced by what it returned: what is
 * left can be rendered from memory. Looks into elements, not into what other components will return.
 */
export async function settle(node: ReactNode): Promise<ReactNode> {
  if (Array.isArray(node)) return Promise.all(Children.toArray(node).map(settle))
  if (!isValidElement<Given>(node)) return node
  if (isAsync(node.type)) return settle(await node.type(node.props))
  const { children } = node.props
  if (children === undefined) return node
  const settled = await settle(children)
  return settled === children ? node : within(node, settled)
}

function isAsync(type: unknown): type is Asked {
  return typeof type === "function" && type.constructor.name === "AsyncFunction"
}

function within(element: ReactElement<Given>, children: ReactNode): ReactElement {
  return cloneElement(element, {}, ...(Array.isArray(children) ? children : [children]))
}

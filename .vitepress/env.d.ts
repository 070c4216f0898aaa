// Modules that Vite makes, and what it puts into import.meta.

/// <reference types="vite/client" />

declare module "virtual:workbook" {
  /** true under `npm start`: /__workbook answers. false in a built site. */
  export const live: boolean
  /** Goes into the header x-workbook-token; empty in a built site. */
  export const token: string
}

declare module "*.vue" {
  import type { DefineComponent } from "vue"

  const component: DefineComponent
  export default component
}

declare module "*.css"

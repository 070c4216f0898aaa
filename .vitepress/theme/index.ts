// The theme: VitePress' own without its web font, our colours and type, and the components that pages use.

import { inBrowser, type Theme } from "vitepress"
import DefaultTheme from "vitepress/theme-without-fonts"
import { type AsyncComponentLoader, type Component, defineAsyncComponent, hydrateOnIdle } from "vue"
import Command from "./Command.vue"
import FourBuffers from "./figures/FourBuffers.vue"
import Sequence from "./figures/Sequence.vue"
import TwoQueues from "./figures/TwoQueues.vue"
import { holdAnchor } from "./hold-anchor.ts"
import Layout from "./Layout.vue"
import Measured from "./Measured.vue"
import Predict from "./Predict.vue"
import Steps from "./Steps.vue"
import "./style/colors.css"
import "./style/type.css"
import "./style/print.css"

/**
 * A component that is in the page from the start and comes alive when the browser has time for it: a chapter has twenty
 * of them, and all at once they would block it.
 */
const later = (loader: AsyncComponentLoader<Component>) =>
  defineAsyncComponent({ loader, hydrate: hydrateOnIdle(), delay: 0 })

const components = {
  Bench: later(() => import("./bench/Bench.vue")),
  Command,
  DescriptorTables: later(() => import("./figures/DescriptorTables.vue")),
  EpollSimulator: later(() => import("./figures/EpollSimulator.vue")),
  ForkSimulator: later(() => import("./figures/ForkSimulator.vue")),
  FourBuffers,
  FramingSimulator: later(() => import("./figures/FramingSimulator.vue")),
  Grade: later(() => import("./grade/Grade.vue")),
  Measured,
  NumberBytes: later(() => import("./figures/NumberBytes.vue")),
  PassingSimulator: later(() => import("./figures/PassingSimulator.vue")),
  Predict,
  QueueSimulator: later(() => import("./figures/QueueSimulator.vue")),
  Quiz: later(() => import("./Quiz.vue")),
  RingSimulator: later(() => import("./figures/RingSimulator.vue")),
  Sequence,
  SignalSimulator: later(() => import("./figures/SignalSimulator.vue")),
  Steps,
  StormTable: later(() => import("./figures/StormTable.vue")),
  Timeline: later(() => import("./timeline/Timeline.vue")),
  TwoQueues,
  WakeSimulator: later(() => import("./figures/WakeSimulator.vue")),
}

const theme: Theme = {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }) {
    for (const [name, component] of Object.entries(components)) app.component(name, component)
    router.onAfterRouteChange = () => {
      if (inBrowser) holdAnchor()
    }
  },
}

export default theme

// The theme: VitePress' own without its web font, our colours and type, and the components that pages use.

import type { Theme } from "vitepress"
import DefaultTheme from "vitepress/theme-without-fonts"
import Bench from "./Bench.vue"
import Command from "./Command.vue"
import DescriptorTables from "./figures/DescriptorTables.vue"
import EpollSimulator from "./figures/EpollSimulator.vue"
import FourBuffers from "./figures/FourBuffers.vue"
import QueueSimulator from "./figures/QueueSimulator.vue"
import Sequence from "./figures/Sequence.vue"
import TwoQueues from "./figures/TwoQueues.vue"
import Grade from "./grade/Grade.vue"
import Measured from "./Measured.vue"
import Predict from "./Predict.vue"
import Quiz from "./Quiz.vue"
import Steps from "./Steps.vue"
import Timeline from "./timeline/Timeline.vue"
import "./style/colors.css"
import "./style/type.css"
import "./style/print.css"

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    const components = {
      Bench,
      Command,
      DescriptorTables,
      EpollSimulator,
      FourBuffers,
      Grade,
      Measured,
      Predict,
      QueueSimulator,
      Quiz,
      Sequence,
      Steps,
      Timeline,
      TwoQueues,
    }
    for (const [name, component] of Object.entries(components)) app.component(name, component)
  },
}

export default theme

import { gradesItself } from "./grading.ts"

gradesItself("step4")

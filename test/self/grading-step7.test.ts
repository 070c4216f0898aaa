import { gradesItself } from "./grading.ts"

gradesItself("step7")

import { inPage } from './edges/in-page.ts'
import { describeConformance } from './suite.ts'

describeConformance(inPage)

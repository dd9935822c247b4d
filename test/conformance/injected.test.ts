import { injected } from './edges/injected.ts'
import { describeConformance } from './suite.ts'

describeConformance(injected)

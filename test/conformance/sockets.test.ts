import { socketsOverMemory } from './edges/sockets.ts'
import { describeConformance } from './suite.ts'

describeConformance(socketsOverMemory)

import { socketsOverDirectories } from './edges/sockets.ts'
import { describeConformance } from './suite.ts'

describeConformance(socketsOverDirectories)

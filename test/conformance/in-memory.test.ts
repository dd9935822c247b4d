import { inMemory } from './edges/in-memory.ts'
import { describeConformance } from './suite.ts'

// Over this edge the comparison shows that two runs from the same start answer alike.
describeConformance(inMemory)

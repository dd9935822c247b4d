import { fastifyInject } from './edges/fastify-inject.ts'
import { describeConformance } from './suite.ts'

describeConformance(fastifyInject)

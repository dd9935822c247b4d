import { carriedContract, xattrNotes } from './carried.ts'

carriedContract('with the native helper, where it is there', xattrNotes)

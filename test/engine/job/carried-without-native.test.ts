import '../without-native.ts'
import { carriedContract } from './carried.ts'

carriedContract('without the native helper', [
  /^Extended attributes and access lists are not carried: this cluster lacks the optional native helper/,
  /^Times are carried to the microsecond: this cluster lacks the optional native helper/,
])

/** Property tests try the same inputs each time, so that the same code gives the same answer; PROPERTY_SEED names others. */

import fc from 'fast-check'

const seed = Number(process.env.PROPERTY_SEED ?? 20_261_129)

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed })

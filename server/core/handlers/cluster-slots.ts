import { Fault } from '../errors.ts'
import { type Handler, param, type Services } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'
import { serialNumberOf } from './node-facts.ts'

const onlyId = '1.1'

const led = storedSettings({ name: 'slot-led', defaults: { led_pattern: 'LED_PATTERN_NORMAL' } })

/** The space below the cluster, shown as one drive. */
async function slotOf(services: Services) {
  const { totalBytes } = await services.cluster.files.space()
  return {
    id: onlyId,
    node_id: 1,
    slot: 1,
    state: 'healthy',
    slot_type: 'SSD',
    disk_type: 'SSD',
    disk_model: 'sandbar',
    disk_serial_number: `${serialNumberOf(services.cluster)}-1`,
    capacity: String(totalBytes),
    raw_capacity: String(totalBytes),
    minimum_raw_capacity: '0',
    high_endurance: false,
    drive_bay: onlyId,
    ...(await led.read(services)),
  }
}

const ofSlot =
  (answer: Handler): Handler =>
  (call) => {
    const id = param(call, 'id')
    if (id !== onlyId) throw new Fault('not_found', `Could not find slot ${id}: a sandbox has ${onlyId} only`)
    return answer(call)
  }

const modifyDiskSlot = ofSlot(async (call) => {
  await led.put(call)
  return { json: await slotOf(call.services) }
})

const listDiskSlotsOfNode: Handler = async (call) => {
  const id = param(call, 'node_id')
  if (id !== '1') throw new Fault('not_found', `Could not find node ${id}: the cluster has node 1 only`)
  return { json: [await slotOf(call.services)] }
}

export const slotHandlers = {
  listDiskSlots: async ({ services }) => ({ json: [await slotOf(services)] }),
  getDiskSlot: ofSlot(async ({ services }) => ({ json: await slotOf(services) })),
  modifyDiskSlot,
  listDiskSlotsOfNode,
} satisfies Record<string, Handler>

import type { Handler, HandlersOf } from '../handler.ts'

const getUpgradeStatus: Handler = () => ({
  json: { state: 'UPGRADE_STATE_IDLE', progress: null, settings: null, error_info: null },
})

const getUpgradeBlocked: Handler = () => ({
  json: {
    is_blocked: true,
    cluster_degraded: false,
    blocked_reason: 'A sandbox is not upgraded: start it with another --core-version',
  },
})

/** The functions of tag `upgrade`. */
export const handlers: HandlersOf<'upgrade'> = {
  getUpgradeStatus,
  getUpgradeStatusV2: getUpgradeStatus,
  getUpgradeBlocked,
}

/** Lists, on the pages that are about it, what lies on the device. */

const list = document.querySelector<HTMLElement>('[data-on-device]')

if (list !== null) {
  void import('./on-device.lazy.ts').then(({ showDevice }) => showDevice(list))
}

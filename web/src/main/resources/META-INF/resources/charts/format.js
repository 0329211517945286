// Twin of org.vigienuage.web.edition.Format: the same words for the same numbers, tested against the same table of cases.
const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

const isFrench = (language) => language !== 'en';

function unknown(language) {
  return isFrench(language) ? `n.${NO_BREAK}d.` : 'n/a';
}

// Halves go away from zero, on the decimal digits one sees: 0.05 is stored a little above, 1.005 a little below.
function fixed(number, decimals) {
  const text = Math.abs(number).toString();
  if (text.includes('e')) {
    return Math.abs(number).toFixed(decimals);
  }
  const [whole, fraction = ''] = text.split('.');
  const kept = BigInt(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
  const rounded = (kept + (fraction.charAt(decimals) >= '5' ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}

function digits(number, decimals, language) {
  const [whole, fraction] = fixed(number, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, isFrench(language) ? NO_BREAK : ',');
  return fraction === undefined ? grouped : grouped + (isFrench(language) ? ',' : '.') + fraction;
}

function signed(amount, shift, decimals, prefix, language) {
  const text = digits(moved(amount, shift), decimals, language);
  const minus = amount < 0 && /[1-9]/.test(text) ? MINUS : '';
  return minus + (isFrench(language) ? `${text}${NO_BREAK}${prefix}$` : `$${text}${prefix}`);
}

// Dividing by powers of ten would bring binary noise into the digit that decides the rounding.
function moved(number, shift) {
  return Number(`${number}e${-shift}`);
}

export function money(amount, language) {
  return amount === null ? unknown(language) : signed(amount, 0, 2, '', language);
}

export function dollars(amount, language) {
  return amount === null ? unknown(language) : signed(amount, 0, 0, '', language);
}

export function compactMoney(amount, language) {
  if (amount === null) {
    return unknown(language);
  }
  const size = Math.abs(amount);
  if (size < 1e3) {
    return signed(amount, 0, 0, '', language);
  }
  if (Number(fixed(moved(size, 3), 1)) < 1e3) {
    return signed(amount, 3, 1, isFrench(language) ? 'k' : 'K', language);
  }
  if (Number(fixed(moved(size, 6), 1)) < 1e3) {
    return signed(amount, 6, 1, 'M', language);
  }
  return signed(amount, 9, 1, isFrench(language) ? 'G' : 'B', language);
}

export function percent(share, language) {
  if (share === null) {
    return unknown(language);
  }
  const text = digits(moved(share, -2), 1, language);
  const minus = share < 0 && /[1-9]/.test(text) ? MINUS : '';
  return minus + (isFrench(language) ? `${text}${NO_BREAK}%` : `${text}%`);
}

export function count(number, language) {
  return (number < 0 ? MINUS : '') + digits(number, 0, language);
}

// Of axes, where « 400,0 M$ » would be noise: no decimal where there is none.
export function axisMoney(amount, language) {
  return compactMoney(amount, language).replace(isFrench(language) ? /,0(?=\u00a0)/ : /\.0(?=[KMB]?$)/, '');
}

const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

export function date(iso, language) {
  if (iso === null) {
    return unknown(language);
  }
  const [year, month, day] = iso.split('-').map(Number);
  return isFrench(language)
    ? `${day === 1 ? '1er' : day}${NO_BREAK}${MONTHS.fr[month - 1]}${NO_BREAK}${year}`
    : `${MONTHS.en[month - 1]}${NO_BREAK}${day}, ${year}`;
}

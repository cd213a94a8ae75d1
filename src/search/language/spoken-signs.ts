/** How single Greek letters are read out. */
const GREEK_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta', ι: 'iota', κ: 'kappa',
    λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau', φ: 'phi', χ: 'chi', ψ: 'psi',
    ω: 'omega',
  }),
); // prettier-ignore
const SIGNED = /^(\p{L}+)(\+\+|[#*])$/u;
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['++', ['plus', 'plus']],
  ['#', ['sharp']],
  ['*', ['star']],
]);

/** Whether a word ends in signs that are read out. */
export function hasSigns(word: string): boolean {
  return SIGNED.test(word);
}

/**
 * The words as which a term with signs is read out: "c plus plus" of "c++", "sigma" of "σ".
 *
 * @param term - a folded word
 * @returns undefined where nothing in it is a sign
 */
export function readSigns(term: string): readonly string[] | undefined {
  const name = GREEK_LETTERS.get(term);
  if (name !== undefined) return [name];
  const [, letters = '', signs = ''] = SIGNED.exec(term) ?? [];
  const spoken = SIGNS.get(signs);
  return spoken === undefined ? undefined : [letters, ...spoken];
}

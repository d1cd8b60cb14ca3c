import type { Same } from '../words.ts';
import type { en } from './en.ts';

export const es: Same<typeof en> = {
  name: 'repunte final',
  verb: 'empeora después {del place}',
  mild: 'acaba un {pct} por encima de su mejor valor',
  'mild.large': 'acaba en {x} veces su mejor valor',
  fixed: 'ya no empeora',
  label: 'repunta',
  rule: 'La pérdida de validación acaba más de un {threshold} sobre su mejor valor, sin lo que hace el sobreajuste: una subida clara y un entrenamiento que baja.',
  seen: '{La loss} sube un {pct} después {del place} ({best} → {end}).',
  'seen.last': 'Solo el último valor {de la loss} sube ({pct}, {place}). Puede ser un valor atípico.',
  'seen.large': '{La loss} sube a {x} veces su mejor valor después {del place} ({best} → {end}).',
  'page.looks':
    'La pérdida de validación repunta al final, menos de lo que pide el sobreajuste o sin pérdida de entrenamiento que lo distinga.',
  'page.means': 'Puede ser el comienzo del sobreajuste, o ruido.',
  'page.do': 'Entrena un poco más o evalúa más a menudo cerca del final. Guarda el mejor checkpoint.',
  'page.wrong': 'Pocas evaluaciones, o ruidosas.',
};

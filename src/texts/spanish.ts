import { words } from '../reply/spans.js';
import { counting } from './counting.js';
import { durations } from './durations.js';
import { listing } from './listing.js';
import { placeListing } from './places.js';
import type { Tally } from './search-texts.js';
import type { Texts } from './texts.js';

const LOCALE = 'es';
const numbers = new Intl.NumberFormat(LOCALE);
const oneOf = listing(LOCALE, 'disjunction');
const allOf = listing(LOCALE);

const lectures = counting(LOCALE, { one: '# clase', many: '# de clases', other: '# clases' });
const segments = counting(LOCALE, { one: '# segmento', many: '# de segmentos', other: '# segmentos' });
const passages = counting(LOCALE, { one: '# pasaje', many: '# de pasajes', other: '# pasajes' });
const chapters = counting(LOCALE, { one: '# capítulo', many: '# de capítulos', other: '# capítulos' });
const characters = counting(LOCALE, { one: '# carácter', many: '# de caracteres', other: '# caracteres' });
const places = placeListing(LOCALE, {
  one: '# lugar más',
  many: '# de lugares más',
  other: '# lugares más',
});

/** @param best - stands before the number where these are the best passages of more */
const amount = (best: string, tally: Tally) => {
  const found = `${tally.isCut ? `${best} ` : ''}${passages(tally.passages)}`;
  return tally.lectures > 1 ? `${found} en ${lectures(tally.lectures)}` : found;
};

const quoted = (text: string) => `«${text}»`;

/** What members are told in Spanish, of Spain and of Latin America. */
export const spanish: Texts = {
  locale: LOCALE,
  quoted,
  listed: allOf,
  lasting: durations(LOCALE),
  counts: { lectures, segments, passages, chapters },
  commands: {
    root: 'Encuentra el momento en una clase',
    search: { name: 'buscar', description: 'Encuentra el momento en que se explica algo' },
    at: { name: 'en', description: 'Qué se dice en un momento dado' },
    outline: { name: 'esquema', description: 'De qué trata una clase, capítulo a capítulo' },
    list: { name: 'lista', description: 'Las clases en las que se puede buscar' },
    help: { name: 'ayuda', description: 'Ejemplos para probar' },
    add: {
      name: 'añadir',
      description: 'Añade una clase a este servidor desde un archivo de subtítulos (si lo gestionas)',
    },
    remove: {
      name: 'quitar',
      description: 'Quita una clase que se añadió a este servidor (si lo gestionas)',
    },
    findInLectures: 'Buscar en las clases',
  },
  options: {
    query: {
      name: 'consulta',
      description: 'Palabras, una pregunta o una "frase exacta"; no importan las erratas',
    },
    time: {
      name: 'momento',
      description: 'Un momento como 52:36 o 1:02:03, o un enlace de YouTube con marca de tiempo',
    },
    lecture: { name: 'clase', description: 'Solo esta clase: elige una o escribe palabras de su título' },
    private: { name: 'privado', description: 'Mostrarme la respuesta solo a mí' },
    file: {
      name: 'archivo',
      description: 'Subtítulos o transcripción con tiempos: .vtt, .srt, .json y más, 8 MB como máximo',
    },
    title: { name: 'título', description: 'El título de la clase; si no, el del archivo' },
    video: {
      name: 'video',
      description: 'Enlace al video en YouTube, o su ID; si no, lo que diga el archivo o su nombre',
    },
    ownLecture: { name: 'clase', description: 'Cuál: elígela o escribe palabras de su título' },
  },
  refusals: {
    thisWorks: (example) => [words('Esto funciona: '), example],
    wentWrong: (number) =>
      `Algo ha fallado aquí y queda anotado como ${number}. Inténtalo de nuevo en un momento.`,
    tooFast: counting(LOCALE, {
      one: 'Eso ha sido mucho de golpe; inténtalo de nuevo dentro de # segundo.',
      other: 'Eso ha sido mucho de golpe; inténtalo de nuevo dentro de # segundos.',
    }),
    oldButton: 'Este botón es de otra versión del bot; vuelve a preguntar.',
    stopping: 'El bot se está reiniciando; vuelve a preguntar dentro de un minuto.',
    lecturesAway: 'Ahora mismo no se puede acceder a las clases; inténtalo de nuevo dentro de un minuto.',
    mayNotPost: 'No tengo permiso para publicar en este canal; quien lo administra puede darlo.',
    unknownCommand: 'Este comando ya no existe; elige otro.',
    buttonsLeftOut: 'Faltan algunos botones porque la consulta es muy larga; con una más corta están todos.',
    noWordsInMessage: 'Ese mensaje no tiene palabras que buscar.',
    valueMissing: (option) => `Indica un valor para «${option}».`,
    takesNoFile: (option) => `«${option}» no admite archivos.`,
    takesFile: (option) => `«${option}» es un archivo que se adjunta al comando en Discord.`,
    takesNumber: (option, greatest) =>
      `«${option}» es un número entero del 1 al ${numbers.format(greatest)}.`,
    takesFlag: (option) => `«${option}» solo puede ser true o false.`,
    tooLong: (option, most, length) =>
      `«${option}» admite como máximo ${numbers.format(most)} caracteres, y esto tiene ${numbers.format(length)}.`,
    fileTooLarge: (most) => `Ese archivo es demasiado grande; el máximo es de ${numbers.format(most)} MB.`,
    fileNotHad: 'Discord no ha entregado el archivo; adjúntalo otra vez.',
    noCaptions: (endings) => `Eso no es un archivo de subtítulos; sus nombres terminan en ${oneOf(endings)}.`,
  },
  timecodeFaults: {
    empty: (time) => `Indica un momento del video, como ${time}.`,
    'not-a-time': (time, seconds, units) =>
      `No entiendo eso como un momento del video; prueba con ${time}, ${seconds}, ${units} o un enlace de YouTube con marca de tiempo.`,
    negative: (time) =>
      `Un momento no puede ser menor que cero; cuenta desde el principio del video, como en ${time}.`,
    'over-59': (time) => `Tras los dos puntos, los minutos y los segundos llegan hasta 59, como en ${time}.`,
    'too-late': (time) => `Ningún video dura tanto; prueba con un momento hasta 99:59:59, como ${time}.`,
    'other-site': (time) =>
      `Solo sé leer el momento en enlaces de YouTube; con otros enlaces, escríbelo, como ${time}.`,
    'link-without-video': (time) =>
      `Ese enlace no lleva a un video concreto; pega el enlace del video o escribe un momento, como ${time}.`,
  },
  typedTime: {
    linkElsewhere: (list) => [words('Ese enlace lleva a un video que no está entre las clases: '), list],
    mayBeTime: (time) => `Si ${time} es un momento de la clase, mira qué se dice entonces:`,
    saidAt: (time) => `Qué se dice en el minuto ${time}`,
    toSee: (time, command) => `Para ver qué se dice en el minuto ${time}: ${command}`,
  },
  lectures: {
    choose: 'Elige la clase',
    gone: 'Esa clase ya no está.',
    none: {
      youAdd: 'Aquí todavía no hay clases; puedes añadir una.',
      managersAdd: (add) =>
        `Aquí todavía no hay clases; quien administra este servidor puede añadirlas: ${add}`,
      operatorAdds: 'Aquí todavía no hay clases; quien se encarga del bot puede añadirlas.',
    },
    whichOne: '¿A qué clase te refieres?',
    thereAre: (lectures) => `Hay estas: ${lectures}.`,
    chapter: (title) => `Capítulo «${title}»`,
    more: (count) => `${numbers.format(count)} más`,
    severalFit: (name, lectures) => `Varias clases encajan con «${name}»: ${lectures}.`,
    noneCalled: (name, lectures, count) =>
      `Ninguna clase se llama «${name}»; ${count === 1 ? 'solo hay una' : 'hay estas'}: ${lectures}.`,
    didYouMean: (titles) => `¿Querías decir ${oneOf(titles)}?`,
  },
  pages: {
    previous: 'Página anterior',
    next: 'Página siguiente',
    position: (page, count) => `Página ${page} de ${count}`,
    pastEnd: counting(LOCALE, {
      one: 'Solo hay una página.',
      other: 'Solo hay # páginas; esta es la última.',
    }),
  },
  search: {
    results: (query) => `Resultados para ${query}`,
    tally: (tally) => amount('los mejores', tally),
    found: (tally, query) => `${amount('Los mejores', tally)} para ${query}.`,
    atLeast: (count) => `al menos ${passages(count)}`,
    around: (times, further) => [words('Aparece hacia '), ...places(times, further)],
    mostlyAround: (times, further) => [words('Aparece sobre todo hacia '), ...places(times, further)],
    saidAt: (time) => [words('Se dice en el minuto '), time],
    saidAtAbout: (time) => [words('Se dice hacia el minuto '), time],
    wholePassage: (range) => [words('El pasaje entero: '), range],
    context: 'Contexto',
    shortened:
      'Es una consulta larga, así que solo se han buscado sus palabras más significativas; una más corta acierta mejor.',
    allLeftOut:
      '«-» descarta palabras junto a otras; aquí no hay otras que buscar, así que se han buscado esas.',
    unsaid: (words) => `Probablemente no se dice: ${words}. Lo encontrado trata del resto.`,
    picture: (title) => `Imagen de vista previa de ${title}`,
    menu: { label: 'Limitar a una clase', allLectures: 'Todas las clases' },
    nothing: {
      noneMatches: {
        all: (query) => `Nada en las clases coincide con ${query}.`,
        one: (query) => `Nada en esta clase coincide con ${query}.`,
        some: (query) => `Nada ahí coincide con ${query}.`,
      },
      noneHasAll: {
        all: (query) => `Ningún pasaje de las clases contiene todas las palabras de ${query}.`,
        one: (query) => `Ningún pasaje de esta clase contiene todas las palabras de ${query}.`,
        some: (query) => `Ningún pasaje de ahí contiene todas las palabras de ${query}.`,
      },
      nearestPassages: {
        all: 'Lo que más se acerca, aunque quizá trate de otra cosa:',
        one: 'Lo que más se acerca en esta clase, aunque quizá trate de otra cosa:',
        some: 'Lo que más se acerca, aunque quizá trate de otra cosa:',
      },
      nearestTerms: {
        all: 'Los términos más parecidos que sí aparecen:',
        one: 'Los términos más parecidos que sí aparecen en esta clase:',
        some: 'Los términos más parecidos que sí aparecen:',
      },
      someTerms: {
        all: 'Algunos términos que sí aparecen:',
        one: 'Algunos términos que sí aparecen en esta clase:',
        some: 'Algunos términos que sí aparecen:',
      },
      tryOtherWords: (help) => [words('Prueba con otras palabras, o mira ejemplos con '), help, words('.')],
      onlyLink: 'Eso es un enlace a un video; no hay al lado ninguna palabra que buscar.',
      noWord: 'Ahí no hay ninguna palabra que buscar.',
      unknownLecture: {
        all: (name) => `Ninguna clase se llama «${name}», así que se ha buscado en todas.`,
        one: (name) => `Ninguna clase se llama «${name}».`,
      },
      elsewhere: 'Está en otras clases.',
      searchAll: 'Buscar en todas las clases',
    },
  },
  at: {
    within: (time, title) => `«${title}» en ${time}.`,
    before: (time, title, nearest) =>
      `${time} es antes de las primeras palabras de «${title}»; lo más cercano es ${nearest}.`,
    gap: (time, title, nearest) => `En ${time} de «${title}» no se dice nada; lo más cercano es ${nearest}.`,
    after: (time, title, nearest) =>
      `${time} es después de las últimas palabras de «${title}»; lo más cercano es ${nearest}.`,
    stretch: (range, title) => `«${title}», ${range}.`,
    missed: {
      before: 'Eso es antes de las primeras palabras; las más cercanas son estas:',
      gap: 'En ese momento no se dice nada; lo más cercano es esto:',
      after: 'Eso es después de las últimas palabras; las más cercanas son estas:',
    },
    watch: (range) => `Ver ${range}`,
    watchFrom: (time) => `Ver desde ${time}`,
    earlier: 'Antes',
    later: 'Después',
    back: 'Volver a los resultados',
    lastLecture: 'Como no se indicó ninguna, esta es la última clase que se usó en este canal.',
    linkElsewhere: 'Ese enlace lleva a un video que no está entre las clases.',
    linkToOther: (linked, named) =>
      `El enlace lleva a «${linked}», pero la clase indicada es «${named}»; quita una de las dos.`,
  },
  outline: {
    title: 'Esquema',
    sentence: (count, lecture) => `${chapters(count)} de «${lecture}».`,
    fromVideo: 'tal como los tiene el video',
    allFound: 'hallados a partir de lo que se dice, con las palabras que más destacan como nombre',
    someFound: 'los que no tienen título se han hallado a partir de lo que se dice',
  },
  list: {
    title: 'Clases',
    total: (some, parts) => `${lectures(some)}, ${segments(parts)}`,
  },
  help: {
    title: 'Encuentra el momento en una clase',
    tryOut: (examples) => `Prueba ${examples}`,
    findsTerm: 'encuentra dónde se explica un término, aunque el reconocedor de voz lo haya oído mal',
    findsPhrase: 'encuentra una frase exacta; también valen preguntas enteras',
    showsTime: 'muestra qué se dice en ese momento; también vale un enlace de YouTube con marca de tiempo',
    showsOutline: 'muestra de qué trata una clase, capítulo a capítulo',
    namesLectures: 'nombra las clases',
    aside: (privateOption, menuEntry) =>
      'En una búsqueda, -palabra descarta lo que contiene esa palabra. ' +
      `Con ${privateOption}:true solo tú ves la respuesta. En el menú de cualquier mensaje: Aplicaciones, ${menuEntry}. ` +
      'Cualquiera puede pulsar los botones; quien no hizo la pregunta recibe su propia copia.',
    ownLectures: (add) => [words('Quien gestiona este servidor puede darle sus propias clases: '), add],
  },
  own: {
    onlyInServers: 'Las clases propias son de un servidor, así que pídelo en un servidor.',
    onlyForManagers:
      'Solo los miembros con el permiso «Gestionar servidor» pueden cambiar las clases de este servidor.',
    whichVideo: (option) => `¿De qué video es? Indica su enlace como «${option}», igual que en el ejemplo.`,
    draftGone: 'Eso se guardó un solo día o ya está hecho; vuelve a añadir el archivo.',
    thereAgain: 'Este servidor vuelve a tener una clase de ese video, y se perdería.',
    notOwn: 'Esa clase ya no es una de las propias de este servidor.',
    full: 'Este servidor ya tiene todas las clases que puede tener; quita antes una.',
    addedAlready: 'Alguien ya ha añadido esa clase; si no la quieres, quítala.',
    added: 'La clase está añadida: ya puede buscar en ella todo el servidor.',
    back: 'La clase está de vuelta: todos en este servidor pueden volver a buscar en ella.',
    allLectures: (list) => [words('Todas las clases que hay: '), list],
    notAdded: 'La clase no se ha añadido.',
    noneToRemove: 'No se ha añadido ninguna clase a este servidor, así que no hay ninguna que quitar.',
    removed: (title) => `«${title}» ya no está en este servidor.`,
    canBePutBack: 'Se puede recuperar durante un día.',
    putBack: 'Recuperarla',
  },
  add: {
    noFile: 'Adjunta un archivo.',
    theFile: '(el archivo)',
    aCaptionsFile: '(subtítulos, en .vtt o .srt)',
    question: (title) => `¿Añadir «${title}»?`,
    notYet: (title, extent) => `«${title}»: ${extent}. Todavía no se ha añadido.`,
    video: (id) => `video ${id}`,
    first: (times) => `Primero, ${times}: `,
    last: (times) => `Por último, ${times}: `,
    takesPlaceInServer: 'Ya hay una clase de este video; en este servidor, la tuya ocupará su lugar.',
    takesPlaceOfOwn: 'Este servidor ya tiene una clase de este video; la tuya la sustituirá.',
    leftOut: (count, what, firstAt) =>
      `Omitido: ${what} (${numbers.format(count)}${firstAt === undefined ? '' : `, el primero en la línea ${firstAt}`}).`,
    moreRemarks: counting(LOCALE, {
      one: 'Y # observación más.',
      many: 'Y # de observaciones más.',
      other: 'Y # observaciones más.',
    }),
    confirm: 'Confirmar',
    cancel: 'Cancelar',
  },
  captionFiles: {
    named: (file, told) => `«${file}»: ${told}`,
    faults: {
      empty: 'El archivo está vacío. Vuelve a descargar o exportar los subtítulos.',
      archive:
        'Eso es un archivo comprimido o un documento de Office. Descomprímelo y añade los subtítulos que contiene, en .vtt o .srt.',
      pdf: 'Eso es un PDF. Añade los subtítulos en .vtt o .srt.',
      picture: 'Eso es una imagen. Añade los subtítulos en .vtt o .srt.',
      recording: 'Eso es un video o un audio. Añade sus subtítulos, no la grabación.',
      'web-page':
        'Eso es una página web. Descarga los subtítulos mismos; una página guardada no los contiene.',
      'other-subtitles': 'No puedo leer ese tipo de subtítulos. Conviértelos a .vtt o .srt.',
      description:
        'Eso describe un video, pero no contiene subtítulos. Añade el archivo de subtítulos que está al lado.',
      'live-chat': 'Eso es el chat de una transmisión en directo. Añade los subtítulos del video.',
      'no-text': 'Eso no es texto, o no se reconoce su codificación. Guárdalo como UTF-8.',
      'no-times': 'No encuentro ahí subtítulos con tiempos. Expórtalos en .vtt o .srt.',
      'nothing-said':
        'El archivo no contiene subtítulos. Comprueba que sea el correcto y que se haya descargado entero.',
      'cut-off': 'El archivo se corta antes del final. Vuelve a descargarlo o exportarlo.',
      'too-many-words': 'Tiene más palabras distintas que cualquier clase. Comprueba que sean subtítulos.',
      'too-late': 'Tiene tiempos a los que no llega ningún video. Comprueba en qué unidad están.',
      'too-slow': 'Se tarda demasiado en leer el archivo. Comprueba que sean subtítulos.',
      busy: 'Ahora mismo se están añadiendo muchas clases. Inténtalo de nuevo en un minuto.',
      unreadable: 'El archivo no se puede leer como subtítulos. Vuelve a exportarlo, en .vtt o .srt.',
    },
    noColumns: (missing, columns) =>
      `La tabla no tiene ninguna columna llamada ${oneOf(missing)}. Sus columnas son ${allOf(columns)}.`,
    noFields: (fields) => `No encuentro ahí texto con tiempos. Sus campos son ${allOf(fields)}.`,
    openQuotes: (line) =>
      `En la línea ${numbers.format(line)} faltan las comillas de cierre. Ponlas o vuelve a exportar la tabla.`,
    severalLectures: (count) => `El archivo contiene ${lectures(count)}. Añádelas de una en una.`,
    noVideo: (typed) => `«${typed}» no es ningún video. Indica su enlace de YouTube o su ID.`,
    leftOut: {
      empty: 'subtítulos vacíos',
      sounds: 'sonidos que no son habla ([Música])',
      hidden: 'palabras que los subtítulos ocultan ([ __ ])',
      speakers: 'marcas de quién habla (>>)',
      shownAgain: 'líneas que se repiten al desplazarse los subtítulos',
      twice: 'subtítulos que están dos veces en el archivo, con el mismo tiempo',
      time: 'subtítulos con tiempos ilegibles',
      notText: 'subtítulos cuyo texto no es texto',
      comments: 'comentarios y estilos',
      beforeFirst: 'líneas anteriores al primer tiempo',
      spokenOut: 'tiempos escritos con palabras',
      wordStarts: 'filas con tiempos de palabras que no corresponden a su texto',
      broken: 'líneas ilegibles',
    },
    remarks: {
      milliseconds:
        'Los tiempos se han leído como milisegundos, porque si no cada subtítulo duraría minutos.',
      'windows-1252':
        'El archivo no está en UTF-8; si se ven mal algunas letras, guárdalo como UTF-8 y añádelo otra vez.',
      'silent-video': 'En el archivo hay también otro video, pero sin subtítulos.',
    },
    characters: (count, line) =>
      `No se pudo leer bien el texto: ${characters(count)}, la primera vez en la línea ${numbers.format(line)}.`,
    cutOff: (time) => `El archivo se corta en ${time}, así que falta lo que se dice después.`,
    madeUp: (times, texts) =>
      `Parece que el reconocimiento de voz inventó palabras (${times}): ${allOf(texts.map(quoted))}. ` +
      'Se conservan; bórralas del archivo si nadie las dice.',
    ends: (column) =>
      `Según la columna «${column}», la mayoría de las filas terminan antes de empezar, así que esos finales no cuentan.`,
  },
  share: {
    button: 'Compartir en el canal',
    buttonFrom: (time) => `Compartir ${time} en el canal`,
    sharedBy: (name) => `Compartido por ${name}`,
    noMoment: 'Ese botón no dice qué momento hay que compartir.',
    mayNotWrite: 'No tienes permiso para escribir en este canal, así que no puedo compartir eso aquí por ti.',
    onlyTheySee:
      'En este servidor solo tú ves lo que respondo; quien lo administra puede permitir que las apps externas respondan a todos.',
    already: 'Ya lo has compartido: todos lo pueden ver en el canal.',
    cite: 'Para citar: ',
  },
};

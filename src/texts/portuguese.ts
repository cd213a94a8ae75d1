import { words } from '../reply/spans.js';
import { counting } from './counting.js';
import { durations } from './durations.js';
import { listing } from './listing.js';
import { placeListing } from './places.js';
import type { Tally } from './search-texts.js';
import type { Texts } from './texts.js';

const LOCALE = 'pt-BR';
const numbers = new Intl.NumberFormat(LOCALE);
const oneOf = listing(LOCALE, 'disjunction');
const allOf = listing(LOCALE);

const lectures = counting(LOCALE, { one: '# aula', many: '# de aulas', other: '# aulas' });
const segments = counting(LOCALE, { one: '# segmento', many: '# de segmentos', other: '# segmentos' });
const passages = counting(LOCALE, { one: '# trecho', many: '# de trechos', other: '# trechos' });
const chapters = counting(LOCALE, { one: '# capítulo', many: '# de capítulos', other: '# capítulos' });
const characters = counting(LOCALE, { one: '# caractere', many: '# de caracteres', other: '# caracteres' });
const places = placeListing(LOCALE, {
  one: 'mais # ponto',
  many: 'mais # de pontos',
  other: 'mais # pontos',
});

/** @param best - stands before the number where these are the best passages of more */
const amount = (best: string, tally: Tally) => {
  const found = `${tally.isCut ? `${best} ` : ''}${passages(tally.passages)}`;
  return tally.lectures > 1 ? `${found} em ${lectures(tally.lectures)}` : found;
};

const quoted = (text: string) => `“${text}”`;

/** What members are told in the Portuguese of Brazil. */
export const portuguese: Texts = {
  locale: LOCALE,
  quoted,
  listed: allOf,
  lasting: durations(LOCALE),
  counts: { lectures, segments, passages, chapters },
  commands: {
    root: 'Encontre o momento em uma aula',
    search: { name: 'buscar', description: 'Encontre o momento em que algo é explicado' },
    at: { name: 'em', description: 'O que é dito em um dado momento' },
    outline: { name: 'roteiro', description: 'Do que trata uma aula, capítulo por capítulo' },
    list: { name: 'lista', description: 'As aulas em que dá para buscar' },
    help: { name: 'ajuda', description: 'Exemplos para experimentar' },
    add: {
      name: 'adicionar',
      description: 'Adicione uma aula a este servidor com um arquivo de legendas (se você o gerencia)',
    },
    remove: {
      name: 'remover',
      description: 'Remova uma aula que foi adicionada a este servidor (se você o gerencia)',
    },
    findInLectures: 'Buscar nas aulas',
  },
  options: {
    query: {
      name: 'busca',
      description: 'Palavras, uma pergunta ou uma "frase exata"; erros de digitação não atrapalham',
    },
    time: {
      name: 'tempo',
      description: 'Um tempo como 52:36 ou 1:02:03, ou um link do YouTube com marcação de tempo',
    },
    lecture: { name: 'aula', description: 'Só esta aula: escolha uma ou digite palavras do título' },
    private: { name: 'privado', description: 'Mostrar a resposta só para mim' },
    file: {
      name: 'arquivo',
      description: 'Legendas ou transcrição com tempos: .vtt, .srt, .json e outros, no máximo 8 MB',
    },
    title: { name: 'título', description: 'O título da aula; senão, o do arquivo' },
    video: {
      name: 'vídeo',
      description: 'Link do vídeo no YouTube, ou o ID dele; senão, o que o arquivo ou o nome dele diz',
    },
    ownLecture: { name: 'aula', description: 'Qual: escolha a aula ou digite palavras do título' },
  },
  refusals: {
    thisWorks: (example) => [words('Isto funciona: '), example],
    wentWrong: (number) =>
      `Algo deu errado por aqui e ficou registrado como ${number}. Tente de novo daqui a pouco.`,
    tooFast: counting(LOCALE, {
      one: 'Foi muita coisa de uma vez; tente de novo em # segundo, por favor.',
      other: 'Foi muita coisa de uma vez; tente de novo em # segundos, por favor.',
    }),
    oldButton: 'Este botão é de outra versão do bot; pergunte de novo, por favor.',
    stopping: 'O bot está sendo reiniciado; pergunte de novo em um minuto, por favor.',
    lecturesAway: 'As aulas não estão acessíveis agora; tente de novo em um minuto, por favor.',
    mayNotPost: 'Não tenho permissão para postar neste canal; quem o administra pode liberar.',
    unknownCommand: 'Este comando não existe mais; escolha outro, por favor.',
    buttonsLeftOut: 'Faltam alguns botões porque a busca é muito longa; em uma mais curta, todos aparecem.',
    noWordsInMessage: 'Essa mensagem não tem palavras para buscar.',
    valueMissing: (option) => `Preencha “${option}”, por favor.`,
    takesNoFile: (option) => `“${option}” não aceita arquivos.`,
    takesFile: (option) => `“${option}” é um arquivo que você anexa ao comando no Discord.`,
    takesNumber: (option, greatest) => `“${option}” é um número inteiro de 1 a ${numbers.format(greatest)}.`,
    takesFlag: (option) => `“${option}” só pode ser true ou false.`,
    tooLong: (option, most, length) =>
      `“${option}” aceita no máximo ${numbers.format(most)} caracteres, e este texto tem ${numbers.format(length)}.`,
    fileTooLarge: (most) => `Esse arquivo é grande demais; o máximo é de ${numbers.format(most)} MB.`,
    fileNotHad: 'O Discord não entregou o arquivo; anexe de novo, por favor.',
    noCaptions: (endings) =>
      `Isso não é um arquivo de legendas; os nomes deles terminam em ${oneOf(endings)}.`,
  },
  timecodeFaults: {
    empty: (time) => `Diga um tempo do vídeo, como ${time}.`,
    'not-a-time': (time, seconds, units) =>
      `Não consigo ler isso como um tempo; tente ${time}, ${seconds}, ${units} ou um link do YouTube com marcação de tempo.`,
    negative: (time) =>
      `Um tempo não pode ser menor que zero; conte desde o começo do vídeo, como em ${time}.`,
    'over-59': (time) => `Depois dos dois-pontos, minutos e segundos vão até 59, como em ${time}.`,
    'too-late': (time) => `Nenhum vídeo dura tanto; tente um tempo de até 99:59:59, como ${time}.`,
    'other-site': (time) =>
      `Só sei ler o tempo em links do YouTube; com outros links, digite o tempo, como ${time}.`,
    'link-without-video': (time) =>
      `Esse link não leva a um vídeo específico; cole o link do vídeo ou digite um tempo, como ${time}.`,
  },
  typedTime: {
    linkElsewhere: (list) => [words('Esse link leva a um vídeo que não está entre as aulas: '), list],
    mayBeTime: (time) => `Se ${time} for um tempo da aula, veja o que é dito nessa hora:`,
    saidAt: (time) => `O que é dito em ${time}`,
    toSee: (time, command) => `Para ver o que é dito em ${time}: ${command}`,
  },
  lectures: {
    choose: 'Escolha a aula',
    gone: 'Essa aula não está mais aqui.',
    none: {
      youAdd: 'Ainda não há aulas aqui; você pode adicionar uma.',
      managersAdd: (add) => `Ainda não há aulas aqui; quem administra este servidor pode adicionar: ${add}`,
      operatorAdds: 'Ainda não há aulas aqui; quem mantém o bot pode adicionar.',
    },
    whichOne: 'De que aula você está falando?',
    thereAre: (lectures) => `Existem ${lectures}.`,
    chapter: (title) => `Capítulo “${title}”`,
    more: (count) => `mais ${numbers.format(count)}`,
    severalFit: (name, lectures) => `Várias aulas combinam com “${name}”: ${lectures}.`,
    noneCalled: (name, lectures, count) =>
      `Nenhuma aula se chama “${name}”; ${count === 1 ? 'só há' : 'há'} ${lectures}.`,
    didYouMean: (titles) => `Você quis dizer ${oneOf(titles)}?`,
  },
  pages: {
    previous: 'Página anterior',
    next: 'Próxima página',
    position: (page, count) => `Página ${page} de ${count}`,
    pastEnd: counting(LOCALE, {
      one: 'Só há uma página.',
      other: 'Só há # páginas; esta é a última.',
    }),
  },
  search: {
    results: (query) => `Resultados para ${query}`,
    tally: (tally) => amount('os melhores', tally),
    found: (tally, query) => `${amount('Os melhores', tally)} para ${query}.`,
    atLeast: (count) => `pelo menos ${passages(count)}`,
    around: (times, further) => [words('Encontrado por volta de '), ...places(times, further)],
    mostlyAround: (times, further) => [
      words('Encontrado principalmente por volta de '),
      ...places(times, further),
    ],
    saidAt: (time) => [words('Dito em '), time],
    saidAtAbout: (time) => [words('Dito por volta de '), time],
    wholePassage: (range) => [words('O trecho inteiro: '), range],
    context: 'Contexto',
    shortened:
      'A busca é longa, por isso só as palavras mais reveladoras foram procuradas; uma mais curta acerta mais.',
    allLeftOut:
      '“-” deixa palavras de fora entre outras; aqui não há outras para procurar, por isso elas mesmas foram procuradas.',
    unsaid: (words) => `Provavelmente não se diz: ${words}. O que foi encontrado trata do resto.`,
    picture: (title) => `Imagem de prévia de ${title}`,
    menu: { label: 'Limitar a uma aula', allLectures: 'Todas as aulas' },
    nothing: {
      noneMatches: {
        all: (query) => `Nada nas aulas corresponde a ${query}.`,
        one: (query) => `Nada nesta aula corresponde a ${query}.`,
        some: (query) => `Nada ali corresponde a ${query}.`,
      },
      noneHasAll: {
        all: (query) => `Nenhum trecho das aulas contém todas as palavras de ${query}.`,
        one: (query) => `Nenhum trecho desta aula contém todas as palavras de ${query}.`,
        some: (query) => `Nenhum trecho dali contém todas as palavras de ${query}.`,
      },
      nearestPassages: {
        all: 'O que mais se aproxima, embora talvez trate de outra coisa:',
        one: 'O que mais se aproxima nesta aula, embora talvez trate de outra coisa:',
        some: 'O que mais se aproxima, embora talvez trate de outra coisa:',
      },
      nearestTerms: {
        all: 'Os termos mais parecidos que aparecem:',
        one: 'Os termos mais parecidos que aparecem nesta aula:',
        some: 'Os termos mais parecidos que aparecem:',
      },
      someTerms: {
        all: 'Alguns termos que aparecem:',
        one: 'Alguns termos que aparecem nesta aula:',
        some: 'Alguns termos que aparecem:',
      },
      tryOtherWords: (help) => [words('Tente outras palavras, ou veja exemplos com '), help, words('.')],
      onlyLink: 'Isso é um link de um vídeo; ao lado dele não há nenhuma palavra para buscar.',
      noWord: 'Aí não há nenhuma palavra para buscar.',
      unknownLecture: {
        all: (name) => `Nenhuma aula se chama “${name}”, então a busca foi feita em todas.`,
        one: (name) => `Nenhuma aula se chama “${name}”.`,
      },
      elsewhere: 'Aparece em outras aulas.',
      searchAll: 'Buscar em todas as aulas',
    },
  },
  at: {
    within: (time, title) => `“${title}” em ${time}.`,
    before: (time, title, nearest) =>
      `${time} fica antes das primeiras palavras de “${title}”; o mais próximo é ${nearest}.`,
    gap: (time, title, nearest) => `Em ${time} de “${title}” nada é dito; o mais próximo é ${nearest}.`,
    after: (time, title, nearest) =>
      `${time} fica depois das últimas palavras de “${title}”; o mais próximo é ${nearest}.`,
    stretch: (range, title) => `“${title}”, ${range}.`,
    missed: {
      before: 'Isso fica antes das primeiras palavras; as mais próximas são estas:',
      gap: 'Nada é dito nessa hora; o mais próximo é isto:',
      after: 'Isso fica depois das últimas palavras; as mais próximas são estas:',
    },
    watch: (range) => `Ver ${range}`,
    watchFrom: (time) => `Ver a partir de ${time}`,
    earlier: 'Antes',
    later: 'Depois',
    back: 'Voltar aos resultados',
    lastLecture: 'Como nenhuma foi indicada, esta é a última aula usada neste canal.',
    linkElsewhere: 'Esse link leva a um vídeo que não está entre as aulas.',
    linkToOther: (linked, named) =>
      `O link leva a “${linked}”, mas a aula indicada é “${named}”; deixe só uma das duas.`,
  },
  outline: {
    title: 'Roteiro',
    sentence: (count, lecture) => `${chapters(count)} de “${lecture}”.`,
    fromVideo: 'como estão no vídeo',
    allFound: 'encontrados pelo que é dito, com as palavras que mais se destacam como nome',
    someFound: 'os que não têm título foram encontrados pelo que é dito',
  },
  list: {
    title: 'Aulas',
    total: (some, parts) => `${lectures(some)}, ${segments(parts)}`,
  },
  help: {
    title: 'Encontre o momento em uma aula',
    tryOut: (examples) => `Experimente ${examples}`,
    findsTerm: 'acha onde um termo é explicado, mesmo que o reconhecimento de fala o tenha entendido mal',
    findsPhrase: 'acha uma frase exata; perguntas inteiras também funcionam',
    showsTime: 'mostra o que é dito nesse tempo; um link do YouTube com marcação de tempo também funciona',
    showsOutline: 'mostra do que trata uma aula, capítulo por capítulo',
    namesLectures: 'diz quais são as aulas',
    aside: (privateOption, menuEntry) =>
      'Na busca, -palavra deixa de fora o que contém essa palavra. ' +
      `Com ${privateOption}:true, só você vê a resposta. No menu de qualquer mensagem: Apps, ${menuEntry}. ` +
      'Qualquer pessoa pode usar os botões; quem não fez a pergunta recebe uma cópia própria.',
    ownLectures: (add) => [words('Quem gerencia este servidor pode dar a ele aulas próprias: '), add],
  },
  own: {
    onlyInServers: 'Só um servidor tem aulas próprias; peça isso em um servidor, por favor.',
    onlyForManagers: 'Só membros com a permissão “Gerenciar servidor” podem mudar as aulas deste servidor.',
    whichVideo: (option) => `De que vídeo é isso? Informe o link dele em “${option}”, como no exemplo.`,
    draftGone: 'Isso ficou guardado por um dia só, ou já foi resolvido; adicione o arquivo de novo.',
    thereAgain: 'Este servidor já tem outra vez uma aula desse vídeo, e ela se perderia.',
    notOwn: 'Essa aula não é mais uma das aulas próprias deste servidor.',
    full: 'Este servidor já tem todas as aulas que pode ter; remova uma antes, por favor.',
    addedAlready: 'Alguém já adicionou essa aula; se ela não deve ficar, remova.',
    added: 'A aula foi adicionada: agora todo mundo neste servidor pode buscar nela.',
    back: 'A aula está de volta: todos neste servidor podem pesquisar nela de novo.',
    allLectures: (list) => [words('Todas as aulas que existem: '), list],
    notAdded: 'A aula não foi adicionada.',
    noneToRemove: 'Nenhuma aula foi adicionada a este servidor, então não há nenhuma para remover.',
    removed: (title) => `“${title}” foi removida deste servidor.`,
    canBePutBack: 'Dá para trazê-la de volta durante um dia.',
    putBack: 'Trazer de volta',
  },
  add: {
    noFile: 'Anexe um arquivo, por favor.',
    theFile: '(o arquivo)',
    aCaptionsFile: '(legendas, em .vtt ou .srt)',
    question: (title) => `Adicionar “${title}”?`,
    notYet: (title, extent) => `“${title}”: ${extent}. Ainda não foi adicionada.`,
    video: (id) => `vídeo ${id}`,
    first: (times) => `Primeiro, ${times}: `,
    last: (times) => `Por último, ${times}: `,
    takesPlaceInServer: 'Já existe uma aula deste vídeo; neste servidor, a sua ficará no lugar dela.',
    takesPlaceOfOwn: 'Este servidor já tem uma aula deste vídeo; a sua ficará no lugar dela.',
    leftOut: (count, what, firstAt) =>
      `Ficou de fora: ${what} (${numbers.format(count)}${firstAt === undefined ? '' : `, a primeira vez na linha ${firstAt}`}).`,
    moreRemarks: counting(LOCALE, {
      one: 'E mais # observação.',
      many: 'E mais # de observações.',
      other: 'E mais # observações.',
    }),
    confirm: 'Confirmar',
    cancel: 'Cancelar',
  },
  captionFiles: {
    named: (file, told) => `“${file}”: ${told}`,
    faults: {
      empty: 'O arquivo está vazio. Baixe ou exporte as legendas de novo, por favor.',
      archive:
        'Isso é um arquivo compactado ou um documento do Office. Descompacte e adicione as legendas que estão nele, em .vtt ou .srt.',
      pdf: 'Isso é um PDF. Adicione as legendas em .vtt ou .srt.',
      picture: 'Isso é uma imagem. Adicione as legendas em .vtt ou .srt.',
      recording: 'Isso é um vídeo ou um áudio. Adicione as legendas, não a gravação.',
      'web-page': 'Isso é uma página da web. Baixe as próprias legendas; uma página salva não as contém.',
      'other-subtitles': 'Não consigo ler esse tipo de legenda. Converta para .vtt ou .srt.',
      description:
        'Isso descreve um vídeo, mas não tem legendas. Adicione o arquivo de legendas que o acompanha.',
      'live-chat': 'Isso é o chat de uma transmissão ao vivo. Adicione as legendas do vídeo.',
      'no-text': 'Isso não é texto, ou não dá para reconhecer a codificação. Salve o arquivo como UTF-8.',
      'no-times': 'Não encontro nele legendas com tempos. Exporte em .vtt ou .srt.',
      'nothing-said': 'O arquivo não tem legendas. Confira se é o arquivo certo e se está completo.',
      'cut-off': 'O arquivo é interrompido antes do fim. Baixe ou exporte de novo, por favor.',
      'too-many-words':
        'Ele tem mais palavras diferentes do que qualquer aula. Confira se são mesmo legendas.',
      'too-late': 'Ele tem tempos a que nenhum vídeo chega. Confira em que unidade eles estão.',
      'too-slow': 'O arquivo demora demais para ser lido. Confira se são mesmo legendas.',
      busy: 'Muitas aulas estão sendo adicionadas agora. Tente de novo daqui a um minuto.',
      unreadable: 'Não dá para ler esse arquivo como legendas. Exporte de novo, em .vtt ou .srt.',
    },
    noColumns: (missing, columns) =>
      `A tabela não tem nenhuma coluna chamada ${oneOf(missing)}. As colunas dela são ${allOf(columns)}.`,
    noFields: (fields) => `Não encontro nele texto com tempos. Os campos são ${allOf(fields)}.`,
    openQuotes: (line) =>
      `Na linha ${numbers.format(line)} faltam as aspas de fechamento. Feche as aspas ou exporte a tabela de novo.`,
    severalLectures: (count) => `O arquivo contém ${lectures(count)}. Adicione uma de cada vez.`,
    noVideo: (typed) => `“${typed}” não é nenhum vídeo. Informe o link dele no YouTube ou o ID.`,
    leftOut: {
      empty: 'legendas vazias',
      sounds: 'sons que não são fala ([Música])',
      hidden: 'palavras que as legendas escondem ([ __ ])',
      speakers: 'marcas de quem fala (>>)',
      shownAgain: 'linhas repetidas por legendas rolantes',
      twice: 'legendas que aparecem duas vezes no mesmo tempo',
      time: 'legendas com tempos ilegíveis',
      notText: 'legendas cujo texto não é texto',
      comments: 'comentários e estilos',
      beforeFirst: 'linhas antes do primeiro tempo',
      spokenOut: 'tempos escritos por extenso',
      wordStarts: 'linhas com tempos de palavras que não combinam com o texto',
      broken: 'linhas ilegíveis',
    },
    remarks: {
      milliseconds: 'Os tempos foram lidos como milissegundos, porque senão cada legenda duraria minutos.',
      'windows-1252':
        'O arquivo não está em UTF-8; se as letras parecerem erradas, salve como UTF-8 e adicione de novo.',
      'silent-video': 'No arquivo há também outro vídeo, mas sem legendas.',
    },
    characters: (count, line) =>
      `Há texto ilegível: ${characters(count)}, a primeira vez na linha ${numbers.format(line)}.`,
    cutOff: (time) => `O arquivo é interrompido em ${time}; falta o que é dito depois disso.`,
    madeUp: (times, texts) =>
      `Parece que o reconhecimento de fala inventou palavras (${times}): ${allOf(texts.map(quoted))}. ` +
      'Elas foram mantidas; apague do arquivo se ninguém diz isso.',
    ends: (column) =>
      `Pela coluna “${column}”, a maioria das linhas termina antes de começar; por isso esses fins não contam.`,
  },
  share: {
    button: 'Compartilhar no canal',
    buttonFrom: (time) => `Compartilhar ${time} no canal`,
    sharedBy: (name) => `Compartilhado por ${name}`,
    noMoment: 'Esse botão não diz qual momento compartilhar.',
    mayNotWrite:
      'Você não tem permissão para escrever neste canal, então não posso compartilhar isso aqui por você.',
    onlyTheySee:
      'Neste servidor, só você vê o que eu respondo; quem o administra pode permitir que apps externos respondam a todos.',
    already: 'Você já compartilhou isso: todos no canal podem ver.',
    cite: 'Para citar: ',
  },
};

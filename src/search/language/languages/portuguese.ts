import { stemmer } from '@orama/stemmers/portuguese';
import { por } from 'stopword';
import { makeLanguage } from '../language.js';

// The stemmer goes by accents, which a term has none of, and leaves the plurals of many words alone.
const AS_STEMMED: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{2})(?:oes|aes)$/, 'ao'],
  [/(?<=.{2})ns$/, 'm'],
  [/(?<=.{3})([aeou])is$/, '$1l'],
  [/(?<=.{2})ao$/, 'ão'],
  [/cão$/, 'ção'],
];

/** What the search knows of Portuguese. */
export const PORTUGUESE = makeLanguage({
  code: 'pt',
  howMuch:
    'quantos, quantas, quanta, quanto tempo, quanto custa, quanto dura, que porcentagem, que percentagem, que ano',
  stopWords: por,
  functionWords: `
    é são era eram foi foram ser sendo sido seja sejam seria está estão estava estavam estar estou estamos tem têm tinha
    ter tenho temos há havia haver vai vão vamos vou ir pode podem poder posso podemos faz fazem fazer fazemos feito
    deve devem dever
    isto aí ali aqui lá assim então pois bem bom ok né gente toda todo todas todos tudo nada algo alguém algum alguma
    alguns algumas nenhum nenhuma outro outra outros outras cada muita muitas pouco pouca quanto quantos quanta quantas
    onde porque porquê quê quais mesma mesmas mesmos agora antes sempre nunca ainda apenas senão embora enquanto sobre
    sob contra desde pra pro pras pros dum duma sim tão tanto tanta onde aonde cujo cuja quase além
    ah eh hã olá oi obrigado obrigada
  `,
  questionWords: `
    explica explicar explique explicação explicado define definir definição descreve descrever fala falar falam falou
    falando diz dizer dizem disse significa significar significado menciona mencionar quer querer entender
    professor professora aula aulas curso vídeo vídeos parte partes momento minuto minutos seção ponto tema
    procura procurar encontrar achar mostra mostrar ver acontece exatamente
    diferença diferenças diferente comparar comparação
    funciona funcionam funcionar usa usam usar usamos utiliza utilizam utilizar serve servem servir precisa precisam
    coisa coisas tipo tipos jeito maneira forma formas modo ideia conceito exemplo exemplos motivo razão razões
    introduz começa começar melhor pior mais menos favor bot
    resumo intuição motivação vantagem vantagens desvantagem desvantagens temas entendo detalhe detalhes revisão
  `,
  talkWords: `
    pfv obgd valeu vlw oie opa boa dia tarde noite desculpa vc vcs lo comigo contigo uns oq pq pouquinho sou tô tá
    tava faço poderia quero gostaria preciso vejo vê vi viu vimos visto vendo olha olhar assistir assisto assistindo
    acha achei encontro encontra encontrei procuro procurando buscando explico explicou explicava explicando lembro
    lembra lembrar lembrei esqueci esquecer entende entendi entendido compreendo compreender uso usou usando falta
    faltam faltou perdi mostro mostrou mostre ensina ensinar ensinou desenha desenhar desenhou desenho mencionou
    citou falava comentou introduzir introduziu introdução apresenta apresentar apresentou repete repetir repetiu
    revisar revisa aprende aprender aprendi aprendemos aprendeu estudo estudar estudando estudamos ajuda ajudar
    ajude sei sabe saber dar dava passou escreve escreveu caiu cair respondeu resolveu exame tarefa tarefas
    exercício exercícios lousa slide slides gravação anotações semestre semana semanas vez vezes começo início fim
    pedaço trecho metade pergunta perguntas dúvida dúvidas problema problemas capítulo faculdade prof profa
    monitoria colegas aluno alunos estudantes pessoal galera fácil simplesmente difícil rápido rapidamente rapidinho
    novamente importante primeira primeiro último última concretamente detalhadamente claro clara talvez certinho
    próxima passada devagar hoje ontem amanhã feira sexta sábado domingo tb tmb mds msm hj ngm blz kkkk socorro help
    pls okay brigado tbm pfvr ninguém entendeu lição aluna estudante colega acho passar dando
  `,
  stem: (term) =>
    stemmer(AS_STEMMED.reduce((word, [ending, instead]) => word.replace(ending, instead), term)),
});

import { stemmer } from '@orama/stemmers/spanish';
import { spa } from 'stopword';
import { makeLanguage } from '../language.js';

// The stemmer goes by accents, which a term has none of.
const PLURAL = /(?<=.{3}[aeiou]n)es$/;
const ACCENTED: readonly (readonly [RegExp, string])[] = [[/(?<=[cs])ion$/, 'ión']];

/** What the search knows of Spanish. */
export const SPANISH = makeLanguage({
  code: 'es',
  howMuch:
    'cuántos, cuántas, cuánta, cuánto tiempo, cuánto cuesta, cuánto dura, cuánto tarda, qué porcentaje, en qué año',
  stopWords: spa,
  functionWords: `
    e u ni os les lo la mis tus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras al del
    es son era eran fue fueron ser sido siendo sea sean sería serían soy eres somos está están estaba estaban estar
    estoy estamos hay había habían haber ha han he hemos has haya tiene tienen tener tengo tenemos puede pueden podemos
    poder puedo podría va van vamos voy ir hace hacen hacer hago hacemos debe deben deber
    esto esta este estos estas esa esos esas aquel aquella aquello aquí ahí allí así entonces pues bueno vale claro
    nosotros vosotros ellos ellas ella usted ustedes cada todo toda todos todas mucho mucha muchos muchas tan tanto
    algo alguien alguno alguna algunos algunas algún nada nadie ningún ninguno ninguna otra otros otras mismo misma
    mismos mismas ahora luego después antes siempre nunca solo sólo si sino aunque mientras según hacia bajo tras ante
    cuáles cuándo cuánto cuánta cuántos cuántas cómo dónde quiénes porqué cuyo cuya cualquier casi además
    unos unas eh ah em digamos ok okay hola gracias favor
  `,
  questionWords: `
    explica explicar explicas explique explicación explicado dime di decir dice dicen dijo dicho habla hablar hablan
    hablamos hablado significa significan significar significado define definir definición describe describir
    menciona mencionar mencionado quiere querer quiero entender entiendo
    profesor profesora clase clases curso lección vídeo vídeos video videos parte partes momento minuto minutos sección
    punto tema
    buscar encontrar encuentro muestra mostrar enseña ver pasa pasar ocurre exactamente
    diferencia diferencias diferente comparar comparación
    funciona funcionan funcionar usa usan usar usamos utiliza utilizan utilizar sirve sirven servir necesita necesitan
    cosa cosas tipo tipos manera forma formas modo idea concepto ejemplo ejemplos motivo razón razones
    introduce empieza empezar mejor peor más menos bot
    resumen intuición motivación ventaja ventajas desventaja desventajas temas entiendes detalle detalles repaso
  `,
  talkWords: `
    porfa porfavor xfa pls plz mil buenas buenos tardes noches disculpa perdón yo entre aún acá hecho tenía puedes
    podrían quería quisiera querría debo veo ves ve vemos ven vio vimos visto viendo viste miro mirar mirando
    encuentra encontré encontrado busco busca buscando explico explican explicaba expliquen explícame recuerdo
    recuerdas recordar recordaba olvidé olvido entiende entendí entendido comprendo comprender necesito necesitar
    uso usando utilizó falta faltan faltó perdí muestro mostró mostraba mostrando muéstrame enseñar enseñó dibuja
    dibujó mencionan mencionó habló hablaba hablando decía comentó nombró trata introducir introdujo introducción
    presenta presentó repite repetir repitió repasar aprendo aprende aprender aprendimos estudio estudiar estudiando
    estudiamos ayuda ayudar ayuden ayúdame sabe saber dar da dio dando dame pasen pone escribe escribió termina
    salió interesa pregunto resolvió examen exámenes tarea ejercicio ejercicios pizarra diapositiva diapositivas
    grabación apuntes notas semestre semana semanas hora vez veces comienzo inicio fin trozo mitad pregunta
    preguntas duda dudas problema problemas capítulo ratito profe profes ayudante compañero compañeros alumno
    alumnos estudiante estudiantes chicos chicas gente fácil sencillo difícil rápido rápidamente justamente
    nuevamente importante importantes primera primero última último concreta específicamente bien clara pasada
    siguiente lento hoy ayer mañana lunes martes miércoles jueves viernes sábado domingo xq pq tb tmb dnd bro oigan
    jaja dale tmbn maestra compa aprendí aprendido
  `,
  stem: (term) =>
    stemmer(
      ACCENTED.reduce((word, [ending, accented]) => word.replace(ending, accented), term.replace(PLURAL, '')),
    ),
});

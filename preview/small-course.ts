import type { LectureSource } from '../src/corpus/lecture.js';
import { pictureOf, smallLecture } from './small-lecture.js';

/** A course of twelve lectures: two pages of a list. */
export const COURSE: readonly LectureSource[] = [
  smallLecture(
    'course-no01',
    'Lecture 1: What it means to learn',
    [
      {
        at: 0,
        text: 'okay so welcome everybody to the first lecture and what we want to do today is get a feeling for what it means that a machine has learned something and not just stored it',
        chapter: 'Welcome',
      },
      {
        at: 30,
        text: 'so you have a loss and the gradient of the loss tells you in which direction it grows the fastest and so you walk the other way a small step and then you look again and that is really all of it',
        chapter: 'The idea of descent',
      },
      {
        at: 60,
        text: 'and if the step is too large you jump over the valley and come out on the other side higher than before which is what you see in this picture here',
        chapter: 'The idea of descent',
      },
      { at: 240, text: 'alright everybody back from the break let us look at some data now' },
    ],
    pictureOf('course-no01'),
  ),
  smallLecture(
    'course-no02',
    'Lecture 2: Linear models and what they can not do',
    [
      {
        at: 40,
        text: 'last time we ended with the gradient and somebody asked me after class if you can not just set it to zero and solve and for a linear model yes you can and we will do that now on the board',
      },
      {
        at: 70,
        text: 'the gradient is this column here and you see that it is just the residuals weighted by the inputs so where the model is right nothing happens',
      },
    ],
    pictureOf('course-no02'),
  ),
  smallLecture('course-no03', 'Lecture 3: Stochastic gradient descent', [
    {
      at: 0,
      text: 'so instead of the whole data we take a handful of examples and compute the gradient on these and it is noisy but it points in the right direction on average and it is a thousand times cheaper',
    },
    {
      at: 900,
      text: 'now momentum means that you keep a running average of the gradient so that the noise cancels and what is left is where you actually want to go',
    },
  ]),
  smallLecture('course-no04', 'Lecture 4: Backpropagation by hand', [
    {
      at: 120,
      text: 'the gradient with respect to the weights of the first layer is the product of all of these and you should do this once in your life by hand and then never again',
      chapter:
        'A worked example with two layers, three units in each and no biases, done on the board from end to end',
    },
  ]),
  smallLecture('course-no05', 'Lecture 5: Principal components', [
    {
      at: 60,
      text: 'the first eigenvector of the covariance is the direction in which the data vary the most and the second is at a right angle to it and so on',
    },
  ]),
  smallLecture('course-no06', 'Lecture 6: Vanishing and exploding', [
    {
      at: 3720,
      text: 'and you multiply fifty numbers that are smaller than one and the gradient is gone that is all vanishing means there is no magic in it',
    },
  ]),
  smallLecture('course-no07', 'Lecture 7: Convolutions', [
    {
      at: 10,
      text: 'a convolution is a small filter that you slide over the image and it looks for the same thing everywhere',
    },
  ]),
  smallLecture('course-no08', 'Lecture 8: Attention', [
    {
      at: 10,
      text: 'every word asks a question and every other word has a key and where they fit the value is taken over',
    },
  ]),
  smallLecture('course-no09', 'Lecture 9: Regularisation', [
    {
      at: 600,
      text: 'weight decay just adds a bit of the weight itself to its gradient so that what is not needed goes to zero by itself',
    },
  ]),
  smallLecture('course-no10', 'Lecture 10: Generative models', [
    {
      at: 10,
      text: 'so far somebody gave us labels and from now on nobody does and we want to know where the data come from',
    },
  ]),
  smallLecture('course-no11', 'Lecture 11: Evaluation', [
    {
      at: 10,
      text: 'if you look at the test set twice it is not a test set any more and everybody does it and nobody says so',
    },
  ]),
  smallLecture('course-no12', 'Lecture 12: Where to go from here', [
    {
      at: 10,
      text: 'thank you for staying until the end and the exam is on the second of july in the large hall',
    },
  ]),
];

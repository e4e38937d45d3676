/** What is written in a condition, before anything is made of it: words, and phrases made of them. */
package concert.condition.phrase;

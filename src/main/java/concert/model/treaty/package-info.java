/** Treaties: their kinds, what they oblige to, their terms and who was a member when. */
package concert.model.treaty;

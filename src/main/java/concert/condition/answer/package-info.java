/** Numbers and truths worked out from what happened; what cannot be told yet is NaN. */
package concert.condition.answer;

/** What power a state seems to have, alone and with its partners in offence, and what it is held against (E2). */
package concert.theory.power;

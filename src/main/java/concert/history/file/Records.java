package concert.history.file;

/** The records of a file, one after another. */
interface Records {
    /** Goes to the next record; false when there is none, or when its quotes do not pair. */
    boolean next();

    /** How many values the record has. */
    int size();

    /** The value there, without its quotes. */
    String get(int at);

    /** Where the record begins in the text. */
    long start();

    /** How many characters its values have. */
    long characters();

    /** Where reading broke off for quotes that do not pair, -1 when it did not. */
    long broken();
}

package concert.lesson;

/** What the page says of an idea beside its text: the two commands and how many seeds show it. */
final class Section {
    private Section() {}

    static String of(Idea idea, Share share) {
        String with = idea.with().command(share.seed(), idea.key());
        String without = idea.without().command(share.seed(), idea.key() + "-changed");
        return "Shown:\n\n    " + with + "\n\nThe one change:\n\n    " + without + "\n\n" + share.all() + " of "
                + Share.SEEDS + " seeds show it (" + Share.percent(share.all()) + "), with the change "
                + share.allOtherwise() + " (" + Share.percent(share.allOtherwise()) + ").\n";
    }
}

package jp.hoshimori.event.compatibility;

/** Whom an incompatible change breaks. */
enum Broken {
    DEPLOYED_READERS("readers already deployed, when they meet an event written from now on"),
    NEW_READERS("readers written from now on, when they meet an event already in the topic"),
    ALL_READERS("readers already deployed and readers written from now on, each with the other's events");

    private final String words;

    Broken(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}

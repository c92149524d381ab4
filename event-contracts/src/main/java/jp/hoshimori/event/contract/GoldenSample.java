package jp.hoshimori.event.contract;

/**
 * A payload that was, or could have been, emitted by a released version.
 *
 * @param name the file under {@code /golden}, for the names of parameterized tests
 * @param json the payload
 */
public record GoldenSample(String name, String json) {

    @Override
    public String toString() {
        return name;
    }
}

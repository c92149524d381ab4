package jp.hoshimori.document;

/** As many documents are waiting to be set as may wait; come back in a few seconds. */
public final class RendererBusyException extends RuntimeException {

    RendererBusyException(int waiting) {
        super(waiting + " documents are waiting already");
    }
}

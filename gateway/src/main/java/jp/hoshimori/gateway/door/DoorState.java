package jp.hoshimori.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the door is open, and in words why or why not. */
@ApplicationScoped
class DoorState {

    private volatile State state = new State(false, "the OpenAPI document is being loaded", 0);

    /**
     * One state.
     *
     * @param open whether callers are let in
     * @param reason why, or why not
     * @param port the port listened on; 0 while there is none
     */
    record State(boolean open, String reason, int port) {}

    void opened(int port) {
        state = new State(true, "the OpenAPI document is loaded, the door is open", port);
    }

    void closing() {
        state = new State(false, "shutting down", state.port());
    }

    State now() {
        return state;
    }
}

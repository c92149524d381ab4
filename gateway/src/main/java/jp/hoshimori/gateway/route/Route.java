package jp.hoshimori.gateway.route;

/**
 * One operation of the API.
 *
 * @param operationId its name
 * @param service the service that answers it
 * @param access who may call it
 */
public record Route(String operationId, String service, Access access) {}

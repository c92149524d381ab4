package jp.hoshimori.declaration.grant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the list's shape in the API document, which has no generic types. */
@Schema(name = "GrantedDeclarationPage", requiredProperties = "items")
record GrantedDeclarationPage(List<GrantedDeclarationResponse> items, String nextCursor) {}

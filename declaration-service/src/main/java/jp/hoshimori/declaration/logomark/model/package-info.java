/** Which marks there are, and what an uploaded file must be to become one. */
package jp.hoshimori.declaration.logomark.model;

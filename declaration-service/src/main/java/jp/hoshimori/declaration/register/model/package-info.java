/** How names are compared, and what a search of the register asks for. Knows nothing of storage or HTTP. */
package jp.hoshimori.declaration.register.model;

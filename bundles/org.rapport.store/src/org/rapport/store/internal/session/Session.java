package org.rapport.store.internal.session;
import org.rapport.store.internal.gateway.StoreDatabase;
import org.rapport.store.EditSession;
/** x */
public abstract class Session implements EditSession { public Session(StoreDatabase s) {} }

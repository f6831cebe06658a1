/** The tables, generated from the migrations; open to repositories, which a test holds to be the only ones that look. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package ch.guichet.db;

import org.springframework.modulith.ApplicationModule;

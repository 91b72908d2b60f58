package entente.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Entente this is. */
final class Version implements IVersionProvider {
    private static final String UNPACKAGED = "development";

    /** The version of the program. */
    static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKAGED : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Entente " + program(), "Java " + System.getProperty("java.version")};
    }
}

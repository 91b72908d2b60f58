package entente.atlas.page;

/**
 * The Equal Earth projection: areas keep their proportions. After Šavrič, Patterson and Jenny (2019), “The Equal Earth map
 * projection”, International Journal of Geographical Information Science 33(3): 454–465, on the unit sphere.
 */
final class EqualEarth {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    private EqualEarth() {}

    /** A place of the plane, in radii of the sphere; {@code y} grows to the north. */
    record Place(double x, double y) {}

    /** Projects a place given in degrees. */
    static Place project(double longitude, double latitude) {
        double parameter = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double square = parameter * parameter;
        double sixth = square * square * square;
        double x = Math.toRadians(longitude)
                * Math.cos(parameter)
                / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
        double y = parameter * (A1 + A2 * square + sixth * (A3 + A4 * square));
        return new Place(x, y);
    }
}

/// A script block.
public enum Block: String, Sendable { case authentication, processing, discovery }

package milaan.architecture.bad.name;

public final class StoryManager { }

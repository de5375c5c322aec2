using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "worker",
      worker = (
        modules = [(name = "worker.js", esModule = embed "dist/worker/worker.js")],
        bindings = [(name = "MOCK_URL", fromEnvironment = "MOCK_URL")],
        compatibilityDate = "2026-11-17",
        compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
      ),
    ),
    (name = "internet", network = (allow = ["local"])),
  ],
);

//! What endpoints stand on: the course, the tools that run programs, and a voice to all pages.

#![allow(dead_code, reason = "each endpoint uses its part")]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use axum::http::StatusCode;
use compiler::Rustc;
use exercise::{Course, Judge, JudgeOptions};
use serde_json::Value;
use tokio::sync::broadcast::Sender;

use super::Refusal;
use crate::serve::Told;

/// Shared by all endpoints for the life of the server.
pub(in crate::serve) struct Ground {
    root: PathBuf,
    voice: Sender<Told>,
    judge: OnceLock<Judge>,
}

impl Ground {
    pub fn new(root: &Path, voice: Sender<Told>) -> Ground {
        Ground {
            root: root.to_owned(),
            voice,
            judge: OnceLock::new(),
        }
    }

    /// The course's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The learner's compiler, by its own path.
    pub fn rustc(&self) -> Result<Rustc, Refusal> {
        Rustc::locate(&self.root).map_err(|error| {
            Refusal::new(
                StatusCode::SERVICE_UNAVAILABLE,
                format!("{error} `cargo course doctor` says more."),
            )
        })
    }

    /// The judge of the learner's exercises, the same for all requests.
    pub fn judge(&self, course: &Course) -> &Judge {
        self.judge
            .get_or_init(|| Judge::new(course, JudgeOptions::default()))
    }

    /// Tells all open pages: `Course.on(event, fn)` is called with `data`. Every user of this
    /// machine can listen, so it must hold no secret.
    pub fn tell(&self, event: &'static str, data: &Value) {
        // Nobody listens when no page is open.
        let _ = self.voice.send(Told {
            event,
            data: data.to_string(),
        });
    }
}

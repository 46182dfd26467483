//! Connections: not too many, and none that waits for ever for a request to begin.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// A browser opens six to one host.
const MOST: usize = 256;

/// How long the head of a request may take, the time before it included.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers connections until the task is dropped.
pub(super) async fn serve(listener: TcpListener, router: Router) -> Result<()> {
    let places = Arc::new(Semaphore::new(MOST));
    loop {
        let place = Arc::clone(&places)
            .acquire_owned()
            .await
            .context("the server stopped")?;
        let Ok((stream, _)) = listener.accept().await else {
            // Too many files are open, or the caller is gone already.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let service = TowerToHyperService::new(router.clone());
        tokio::spawn(async move {
            // A broken connection is the other side's affair.
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .serve_connection(TokioIo::new(stream), service)
                .await;
            drop(place);
        });
    }
}

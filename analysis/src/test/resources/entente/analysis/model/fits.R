# Writes the small made-up tables of the tests and what R 4.2.2 with sandwich 3.0-2 and survival 3.5-3 makes of them.
suppressMessages({library(sandwich); library(survival)})
options(digits=17)
out <- "."
set.seed(17)
# Dyad-years of eight invented states over six years, every other dyad, with holes
states <- c("Ara","Bel","Cor","Dun","Esk","Fen","Gil","Hod")
pairs <- t(combn(8,2)); rows <- list()
u <- rnorm(8)
for (k in seq_len(nrow(pairs))) for (t in 1:6) {
  i <- pairs[k,1]; j <- pairs[k,2]
  x1 <- round(rnorm(1) + u[i] - u[j], 3); x2 <- round(abs(rnorm(1))*100, 1); near <- as.integer((i+j) %% 3 == 0)
  y <- rbinom(1, 1, plogis(-0.8 + 0.7*x1 - 0.004*x2 + 0.5*near + 0.4*(u[i]+u[j])))
  rows[[length(rows)+1]] <- data.frame(a=states[i], b=states[j], dyad=paste(states[i],states[j],sep="-"), year=1990+t, y=y, x1=x1, x2=x2, near=near, region=c("north","south","west")[1+(i %% 3)])
}
d <- do.call(rbind, rows); d <- d[-c(5, 40, 77, 100, 101),]
write.csv(d, file.path(out,"dyads.csv"), row.names=FALSE, quote=FALSE)
eps <- glm.control(epsilon=1e-15, maxit=100)
res <- list()
put <- function(case, b, V, ll) res[[length(res)+1]] <<- data.frame(case=case, term=names(b), estimate=unname(b), se=unname(sqrt(diag(V))), loglik=ll)
N <- nrow(d)
full <- function(G,K) G/(G-1)*(N-1)/(N-K)
dyadicV <- function(m, d) { # the definition: every pair of rows that share a member
  X <- estfun(m); n <- nrow(X); B <- bread(m)/n
  share <- outer(d$a,d$a,"==")|outer(d$a,d$b,"==")|outer(d$b,d$a,"==")|outer(d$b,d$b,"==")
  B %*% (t(X) %*% (share*1) %*% X) %*% B }
G8 <- length(unique(c(d$a,d$b)))
fix <- function(V) { e <- eigen(V, symmetric=TRUE); e$vectors %*% diag(pmax(e$values,0)) %*% t(e$vectors) }
for (fam in c("logit","lpm")) {
  f <- y ~ x1 + x2 + I(x2^2) + near + factor(region) + x1:near
  m <- if (fam=="logit") glm(f, binomial, d, control=eps) else lm(f, d)
  if (fam=="logit") m <- glm(f, binomial, d, control=eps, start=coef(m)) # its weights are those of the step before
  b <- coef(m); K <- length(b); ll <- as.numeric(logLik(m))
  put(paste0(fam," classical"), b, vcov(m), ll)
  put(paste0(fam," HC0"), b, sandwich(m), ll)
  put(paste0(fam," HC1"), b, sandwich(m)*N/(N-K), ll)
  for (c in c("a","year","dyad")) {
    V <- vcovCL(m, cluster=d[[c]], type="HC0", cadjust=FALSE); G <- length(unique(d[[c]]))
    put(paste0(fam," cluster ",c," none"), b, V, ll)
    put(paste0(fam," cluster ",c," groups"), b, V*G/(G-1), ll)
    put(paste0(fam," cluster ",c," full"), b, V*full(G,K), ll)
  }
  # two-way: dyad and year, each part with its own factor
  Vd <- vcovCL(m, cluster=d$dyad, type="HC0", cadjust=FALSE); Vy <- vcovCL(m, cluster=d$year, type="HC0", cadjust=FALSE)
  V12 <- vcovCL(m, cluster=paste(d$dyad,d$year), type="HC0", cadjust=FALSE)
  put(paste0(fam," twoway dyad year none"), b, fix(Vd+Vy-V12), ll)
  Gd <- length(unique(d$dyad)); Gy <- length(unique(d$year)); G12 <- length(unique(paste(d$dyad,d$year)))
  V2 <- Vd*full(Gd,K)+Vy*full(Gy,K)-V12*full(G12,K)
  e <- eigen(V2, symmetric=TRUE); cat(fam, "twoway least eigenvalue", min(e$values), "\n")
  V2f <- e$vectors %*% diag(pmax(e$values,0)) %*% t(e$vectors)
  put(paste0(fam," twoway dyad year full"), b, V2f, ll)
  e0 <- eigen(Vd+Vy-V12, symmetric=TRUE); cat(fam, "none least", min(e0$values), "\n")
  Va <- vcovCL(m, cluster=d$a, type="HC0", cadjust=FALSE); Vb <- vcovCL(m, cluster=d$b, type="HC0", cadjust=FALSE); Vab <- vcovCL(m, cluster=d$dyad, type="HC0", cadjust=FALSE)
  Ga <- length(unique(d$a)); Gb <- length(unique(d$b))
  V3 <- Va*full(Ga,K)+Vb*full(Gb,K)-Vab*full(Gd,K); e <- eigen(V3, symmetric=TRUE); cat(fam,"a b least",min(e$values),"\n")
  put(paste0(fam," twoway a b full"), b, e$vectors %*% diag(pmax(e$values,0)) %*% t(e$vectors), ll)
  V <- dyadicV(m,d); cat(fam,"dyadic least",min(eigen(V,symmetric=TRUE)$values),"\n")
  put(paste0(fam," dyadic none"), b, fix(V), ll)
  put(paste0(fam," dyadic full"), b, fix(V*full(G8,K)), ll)
  f2 <- y ~ x1 + x2; m <- if (fam=="logit") glm(f2, binomial, d, control=eps) else lm(f2, d)
  if (fam=="logit") m <- glm(f2, binomial, d, control=eps, start=coef(m))
  b <- coef(m); K <- 3; ll <- as.numeric(logLik(m)); V <- dyadicV(m,d); cat(fam,"dyadic small least",min(eigen(V,symmetric=TRUE)$values),"\n")
  put(paste0(fam," small dyadic none"), b, fix(V), ll)
  put(paste0(fam," small dyadic full"), b, fix(V*full(G8,K)), ll)
}
# linear model within dyads: the same as with a constant for each dyad
m <- lm(y ~ x1 + x2 + factor(dyad), d); keep <- 2:3; Kf <- length(coef(m))
b <- coef(m)[keep]; put("lpm fe classical", b, vcov(m)[keep,keep], as.numeric(logLik(m)))
put("lpm fe HC1", b, (sandwich(m)*N/(N-Kf))[keep,keep], as.numeric(logLik(m)))
V <- vcovCL(m, cluster=d$dyad, type="HC0", cadjust=FALSE)[keep,keep]; Gd <- length(unique(d$dyad))
put("lpm fe cluster dyad nested", b, V*Gd/(Gd-1)*(N-1)/(N-2), as.numeric(logLik(m)))
V <- vcovCL(m, cluster=d$year, type="HC0", cadjust=FALSE)[keep,keep]; Gy <- length(unique(d$year))
put("lpm fe cluster year", b, V*Gy/(Gy-1)*(N-1)/(N-Kf), as.numeric(logLik(m)))
m <- lm(y ~ x1 + x2 + factor(dyad) + factor(year), d); Kf <- length(coef(m)); b <- coef(m)[keep]
put("lpm fe two classical", b, vcov(m)[keep,keep], as.numeric(logLik(m)))
m <- clogit(y ~ x1 + x2 + strata(dyad), d, method="exact", control=coxph.control(eps=1e-15, iter.max=100))
put("logit fe classical", coef(m), vcov(m), m$loglik[2])
r <- do.call(rbind, res); write.csv(r, file.path(out,"fits.csv"), row.names=FALSE)
cat(nrow(r), N, "\n")
cat("informative groups", sum(tapply(d$y,d$dyad,function(v) length(unique(v))>1)), "rows", sum(d$dyad %in% names(which(tapply(d$y,d$dyad,function(v) length(unique(v))>1)))), "\n")

# The server by itself: docker build -t ninefold . && docker run -p 3000:3000 ninefold
FROM node:24-slim AS build
WORKDIR /ninefold
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund && npm run build

# What is built needs no packages.
FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /ninefold
COPY --from=build /ninefold/package.json ./
COPY --from=build /ninefold/bin ./bin
COPY --from=build /ninefold/build ./build
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
	CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Answers under way may take 10 seconds after SIGTERM; docker's own patience ends then, too (docker stop -t 15).
STOPSIGNAL SIGTERM
CMD ["node", "bin/serve.mjs"]

# The platform for production: one process, one volume for the database and the key.
#
#   docker build -t inbreng .
#   docker run -p 3000:3000 -v inbreng-data:/srv/inbreng/data -e PUBLIC_URL=https://inbreng.example -e TRUST_PROXY=1 inbreng

# The full image has the compiler that better-sqlite3 needs where no ready-made binary can be downloaded.
FROM node:24-bookworm AS build
WORKDIR /srv/inbreng
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN npm run build && npm prune --omit=dev && mkdir -p data

FROM node:24-bookworm-slim
WORKDIR /srv/inbreng
ENV NODE_ENV=production \
    PORT=3000 \
    HOST=0.0.0.0
COPY --from=build /srv/inbreng/node_modules ./node_modules
COPY --from=build /srv/inbreng/build ./build
COPY --from=build /srv/inbreng/prisma ./prisma
COPY --from=build /srv/inbreng/package.json /srv/inbreng/prepare.mjs /srv/inbreng/start.mjs ./
COPY --from=build /srv/inbreng/setup ./setup
COPY --from=build --chown=node:node /srv/inbreng/data ./data
COPY --from=build --chown=node:node /srv/inbreng/data ./backups
USER node
VOLUME /srv/inbreng/data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/gezond`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# `serve` starts what was built above; a new database gets the region without examples (add `--examples` to look around).
# The limit is far above what the service uses; it makes Node give memory back sooner.
CMD ["node", "--max-old-space-size=512", "--v8-pool-size=1", "start.mjs", "serve"]
